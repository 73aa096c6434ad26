// SPDX-License-Identifier: EPL-2.0
/** Hyoka Workbench. */
package org.hyoka.workbench;
