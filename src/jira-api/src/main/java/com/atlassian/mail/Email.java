package com.atlassian.mail;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A mail before it is sent; without a sender it goes out by the mail server's own. */
public class Email implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> headers = new HashMap<>();
    private String from;
    private String fromName;
    private String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    public Email(String to) {
        this.to = to;
        loadDefaultHeaders();
    }

    /** Says that a program wrote it, so that no absence notice answers. */
    protected void loadDefaultHeaders() {
        headers.put("Precedence", "bulk");
        headers.put("Auto-Submitted", "auto-generated");
    }

    public Email setFromName(String name) {
        this.fromName = name;
        return this;
    }

    public Email setSubject(String text) {
        this.subject = text;
        return this;
    }

    public Email setBody(String text) {
        this.body = text;
        return this;
    }

    public Email setMimeType(String type) {
        this.mimeType = type;
        return this;
    }

    public Email setEncoding(String name) {
        this.encoding = name;
        return this;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }

    public Map<String, String> getHeaders() {
        return headers;
    }
}
