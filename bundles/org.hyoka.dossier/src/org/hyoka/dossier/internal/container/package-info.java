// SPDX-License-Identifier: EPL-2.0
/** The ZIP container of a dossier: reading without trust, writing without chance. */
package org.hyoka.dossier.internal.container;
