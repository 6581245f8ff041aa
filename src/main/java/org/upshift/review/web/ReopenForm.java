package org.upshift.review.web;

import org.jboss.resteasy.reactive.RestForm;

record ReopenForm(@RestForm String reason) {}
