package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Everybody may call it; it checks rights itself. */
@Retention(RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {}
