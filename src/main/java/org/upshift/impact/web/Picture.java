package org.upshift.impact.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.upshift.web.Pdf;

/** An SVG as PNG. It is one of our own charts: nothing in it is fetched, no script is run. */
final class Picture {

    /** Twice as many pixels as the chart has, for print. */
    private static final float SCALE = 2;

    static {
        try (var regular = Pdf.font("Regular");
                var bold = Pdf.font("Bold")) {
            var here = GraphicsEnvironment.getLocalGraphicsEnvironment();
            here.registerFont(Font.createFont(Font.TRUETYPE_FONT, regular));
            here.registerFont(Font.createFont(Font.TRUETYPE_FONT, bold));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private Picture() {}

    static byte[] png(String svg) {
        return png(svg, SCALE * ChartSheet.WIDTH);
    }

    static byte[] png(String svg, float width) {
        var png = new ByteArrayOutputStream();
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, width);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
        return png.toByteArray();
    }
}
