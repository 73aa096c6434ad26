// SPDX-License-Identifier: EPL-2.0
/** Tests of Word documents. */
package org.hyoka.export.tests.docx;
