package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Jira does not ask for a token here. */
@Retention(RetentionPolicy.RUNTIME)
public @interface XsrfProtectionExcluded {}
