// SPDX-License-Identifier: EPL-2.0
/** Tests of the fields of templates. */
package org.hyoka.template.tests;
