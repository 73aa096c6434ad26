// SPDX-License-Identifier: EPL-2.0
/** Tests of PDF files. */
package org.hyoka.export.tests.pdf;
