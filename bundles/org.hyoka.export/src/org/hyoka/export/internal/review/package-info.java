// SPDX-License-Identifier: EPL-2.0
/** What readers wrote into a report that was printed: the paragraphs as they were and as they are, and what was said of them. */
package org.hyoka.export.internal.review;
