// SPDX-License-Identifier: EPL-2.0
/** Hyoka Workbench Tests. */
package org.hyoka.workbench.tests;
