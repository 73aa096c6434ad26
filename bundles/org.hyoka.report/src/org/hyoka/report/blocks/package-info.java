// SPDX-License-Identifier: EPL-2.0
/**
 * What a chapter of a report is made of, before it is HTML, Word, PDF or slides: headings, paragraphs, lists, tables, figures. Who
 * adds a {@link org.hyoka.report.ReportSection} makes them, who adds a {@link org.hyoka.report.ReportExporter} writes them.
 */
package org.hyoka.report.blocks;
