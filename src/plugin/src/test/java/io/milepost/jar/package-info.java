/** What must be true of the built jars before an administrator uploads one; called by nobody, reads the jars. */
package io.milepost.jar;
