// SPDX-License-Identifier: EPL-2.0
/** Roadmaps out and in: Microsoft Project XML, CSV, calendars, pictures. */
package org.hyoka.roadmap.exchange;
