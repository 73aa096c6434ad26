// SPDX-License-Identifier: EPL-2.0
/** Benchmarks, run by hand on a flat class path. */
package org.hyoka.benchmarks;
