/**
 * Mails that plugins send: into a folder of the home, one file each, and never to anybody. Called by {@code Host}, which
 * offers the queue to plugins, and by the pages; calls nothing of the host.
 */
package io.milepost.host.mail;
