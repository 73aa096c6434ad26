// SPDX-License-Identifier: EPL-2.0
/** Tests of reports as web pages. */
package org.hyoka.export.tests.html;
