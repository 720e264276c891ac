/**
 * How a roadmap is looked at: what its rows are grouped by, which columns it has, what colours say and what of it is
 * shown. Values only, checked when built; {@code planning} keeps them and {@code lookup} finds those that a reader may
 * use. Imports nothing of ours but {@code domain}.
 */
package io.milepost.domain.view;
