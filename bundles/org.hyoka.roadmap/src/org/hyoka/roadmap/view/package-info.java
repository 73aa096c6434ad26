// SPDX-License-Identifier: EPL-2.0
/** What a window onto a roadmap needs to know without a display: what is in sight, what a drag would do, what to say of an item. */
package org.hyoka.roadmap.view;
