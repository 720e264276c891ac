/** Holds the texts of all languages against each other, and the code and pages against texts written into them. */
package io.milepost.texts;
