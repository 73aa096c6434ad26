// SPDX-License-Identifier: EPL-2.0
/** Layouts of charts: from figures to a drawing that screen and paper share. */
package org.hyoka.report.charts;
