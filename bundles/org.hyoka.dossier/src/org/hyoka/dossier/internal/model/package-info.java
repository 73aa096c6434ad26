// SPDX-License-Identifier: EPL-2.0
/** The model of a dossier as XMI: reading, writing, identity, and contents that no installed bundle reads. */
package org.hyoka.dossier.internal.model;
