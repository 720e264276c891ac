/** The rules of the plugin's packages, as tests; called by nobody, calls the compiled classes. */
package io.milepost.architecture;
