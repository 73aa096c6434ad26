// SPDX-License-Identifier: EPL-2.0
/** The roadmap's page, and its ways out and in. */
package org.hyoka.roadmap.ui.internal;
