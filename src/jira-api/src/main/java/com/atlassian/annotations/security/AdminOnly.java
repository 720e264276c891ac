package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Only administrators may call it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface AdminOnly {}
