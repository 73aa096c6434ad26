// SPDX-License-Identifier: EPL-2.0
/**
 * The report as exporters see it. A {@link org.hyoka.core.report.ReportComposer} walks the dossier's outline, lets
 * {@link org.hyoka.core.report.ReportSection sections} write {@link org.hyoka.core.report.Block blocks}, numbers
 * headings, figures and tables through the whole report and hands the chapters one by one to a
 * {@link org.hyoka.core.report.ReportExporter}, so that memory grows with the largest chapter and not with the book.
 */
package org.hyoka.report;
