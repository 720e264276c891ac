/**
 * Writes the OpenAPI document of the REST resources from their source: paths and parameters from the JAX-RS annotations,
 * descriptions and refusals from the comments, schemas from the golden answers. The build calls {@link
 * io.milepost.openapi.OpenApiMain} before it packs the jar; at run time nothing of it is there.
 */
package io.milepost.openapi;
