package com.acme.notes;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A page of its own. */
public final class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer templates;

    public NotesServlet(TemplateRenderer templates) {
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        templates.render("notes/page.vm", Map.of("person", request.getRemoteUser()), response.getWriter());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write("changed");
    }
}
