package io.milepost.host.web;

import io.milepost.host.view.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** What a person or a program reads when a request failed: a page, or JSON below {@code /rest}; never a trace. */
final class ErrorResponses extends ErrorHandler {
    private final Failures pages;

    ErrorResponses(Failures pages) {
        this.pages = pages;
        setShowStacks(false);
        setShowServlet(false);
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        int status = response.getStatus();
        boolean rest = request.getRequestURI().startsWith(WebServer.CONTEXT_PATH + "/rest/");
        response.setContentType(rest ? "application/json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(rest ? RestFailure.body(status, message(request, status)) : page(request, status));
    }

    private String page(HttpServletRequest request, int status) {
        String message = message(request, status);
        try {
            return pages.page(request, status, message);
        } catch (RuntimeException brokenPage) {
            return plainPage(status, message);
        }
    }

    /** The message that was given with the status; that of an exception may hold anything, so it stays in the log. */
    private static String message(HttpServletRequest request, int status) {
        Object given = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
        return failed || given == null ? HttpStatus.getMessage(status) : given.toString();
    }

    static String plainPage(int status, String message) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + status + "</title></head><body><h1>" + status
                + "</h1><p>" + Html.escape(message) + "</p></body></html>";
    }
}
