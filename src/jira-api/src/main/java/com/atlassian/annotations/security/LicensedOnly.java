package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Only people with a licence may call it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface LicensedOnly {}
