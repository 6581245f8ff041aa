package org.upshift.web;

/** Says which requests bring a file that may be larger than what others send. */
public interface LargeFiles {

    /** @param path of a request, without its query */
    boolean areSentTo(String path);
}
