package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where to send a person who must log in first. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnTo);
}
