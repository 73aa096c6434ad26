// SPDX-License-Identifier: EPL-2.0
/** Hyoka Core Tests. */
package org.hyoka.core.tests;
