// SPDX-License-Identifier: EPL-2.0
/** The registers of inventions, filings, licences and papers: shares, families, counts, and a workbook of them. */
package org.hyoka.ip.register;
