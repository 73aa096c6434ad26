// SPDX-License-Identifier: EPL-2.0
/** Tests of slides. */
package org.hyoka.export.tests.pptx;
