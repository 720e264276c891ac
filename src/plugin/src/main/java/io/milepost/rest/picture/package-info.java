/**
 * A roadmap as a picture. The resources of {@link io.milepost.rest} call it with days, shares and texts; it lays them out as
 * shapes, numbers in and numbers out, and writes these as SVG, and as PDF by a library. It calls nothing else.
 */
package io.milepost.rest.picture;
