// SPDX-License-Identifier: EPL-2.0
/** Tests of workbooks. */
package org.hyoka.export.tests.xlsx;
