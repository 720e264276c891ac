package io.milepost.host.web;

import javax.servlet.http.HttpServletRequest;

/** Gives the HTML of an error page; the host has a plain one until the pages bring theirs. */
@FunctionalInterface
public interface Failures {
    /** The page for a status such as 404; it never shows a trace. */
    String page(HttpServletRequest request, int status, String message);
}
