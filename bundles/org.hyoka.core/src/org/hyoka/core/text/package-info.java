// SPDX-License-Identifier: EPL-2.0
/**
 * How years, dates, numbers, amounts and names are written, read and compared: in Japanese and English, western and era
 * calendar, full and half width, on paper and on a terminal.
 */
package org.hyoka.core.text;
