/**
 * What people are told of by themselves: facts about goals, each person's choice of how, and when it is time. Values and
 * pure functions; imports nothing of ours but {@code domain} and {@code domain.plan}.
 */
package io.milepost.domain.notice;
