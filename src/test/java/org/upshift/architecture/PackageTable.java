package org.upshift.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may use which. A row may only name rows above it, so that there can be no cycle. */
public final class PackageTable {

    private static final Set<String> PARTS = Set.of("", "web", "api");

    private final String root;
    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

    public PackageTable(String root) {
        this.root = root;
    }

    public void row(String name, Set<String> uses) {
        for (String used : uses) {
            if (!mayUse.containsKey(used)) {
                throw new IllegalArgumentException(name + " uses " + used + ", which is no row above it");
            }
        }
        mayUse.put(name, Set.copyOf(uses));
    }

    /** These rows and all that they may use themselves. */
    public Set<String> upTo(String... names) {
        Set<String> rows = new LinkedHashSet<>();
        for (String name : names) {
            rows.addAll(mayUse.get(name));
            rows.add(name);
        }
        return rows;
    }

    public Set<String> allRows() {
        return new LinkedHashSet<>(mayUse.keySet());
    }

    /** One sentence for each class outside the table and for each use that the table does not allow. */
    public List<String> faultsIn(JavaClasses classes) {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            Place place = placeOf(type);
            if (!mayUse.containsKey(place.feature())) {
                faults.add(type.getName() + " is in a package that is not in the table");
            } else if (!PARTS.contains(place.part())) {
                faults.add(type.getName() + ": a feature has only itself, .web and .api");
            } else {
                faultsOf(type, place, faults);
            }
        }
        return faults.stream().distinct().sorted().toList();
    }

    private void faultsOf(JavaClass type, Place place, List<String> faults) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!(target.getPackageName() + ".").startsWith(root + ".")) {
                continue;
            }
            Place there = placeOf(target);
            boolean sameFeature = there.feature().equals(place.feature());
            if (!sameFeature && !mayUse.get(place.feature()).contains(there.feature())) {
                faults.add(type.getName() + " uses " + target.getName() + ", but " + place.feature() + " may not use "
                        + there.feature());
            }
            if (!there.part().isEmpty() && !there.equals(place) && !isLinks(target, there)) {
                faults.add(type.getName() + " uses " + target.getName() + ", but pages and resources are leaves");
            }
        }
    }

    private static boolean isLinks(JavaClass target, Place place) {
        JavaClass outermost = target;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return place.part().equals("web") && outermost.getSimpleName().endsWith("Links");
    }

    private Place placeOf(JavaClass type) {
        String below =
                type.getPackageName().equals(root) ? "" : type.getPackageName().substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? new Place(below, "") : new Place(below.substring(0, dot), below.substring(dot + 1));
    }

    private record Place(String feature, String part) {}
}
