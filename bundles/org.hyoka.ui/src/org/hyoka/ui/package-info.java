// SPDX-License-Identifier: EPL-2.0
/** Hyoka User Interface. */
package org.hyoka.ui;
