// SPDX-License-Identifier: EPL-2.0
/** Japanese public holidays by law, and working days. */
package org.hyoka.ip.calendar;
