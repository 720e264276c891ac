package io.milepost.lookup;

import java.util.List;

/** A part of somebody's notices, and how many there are and are unread of those that he may see today. */
public record NoticePage(int total, int unread, List<NoticeView> notices) {}
