package org.upshift.sample;

/** A feature's share of the sample data, as a bean. All steps are one transaction: everything is loaded, or nothing. */
public interface SampleStep {

    /** Steps are taken by rising order: 10 people, 20 programmes, then the features in the order of the architecture. */
    int order();

    void load();
}
