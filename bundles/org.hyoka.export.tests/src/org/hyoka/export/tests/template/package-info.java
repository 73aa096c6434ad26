// SPDX-License-Identifier: EPL-2.0
/** Tests of templates with fields: files in several ways of writing WordprocessingML. */
package org.hyoka.export.tests.template;
