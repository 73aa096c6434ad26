// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.util.Comparator;
import java.util.Objects;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.hyoka.core.text.Phrase;

/**
 * A feature in one version, installed or offered by a site.
 *
 * @param id      such as {@code org.hyoka.ip.feature}
 * @param version with its qualifier
 * @param name    as people call it
 */
public record Feature(String id, Version version, Phrase name) {
	/** By identifier, older versions first. */
	public static final Comparator<Feature> ORDER = Comparator.comparing(Feature::id).thenComparing(Feature::version);
	private static final String GROUP = ".feature.group";
	private static final String FEATURE = ".feature";
	private static final String OURS = "org.hyoka.";

	/** @throws NullPointerException if something is missing */
	public Feature {
		Objects.requireNonNull(id);
		Objects.requireNonNull(version);
		Objects.requireNonNull(name);
	}

	/** The feature that p2 knows as this unit. */
	static Feature of(IInstallableUnit unit) {
		String id = unit.getId().endsWith(GROUP)
				? unit.getId().substring(0, unit.getId().length() - GROUP.length())
				: unit.getId();
		return new Feature(id, unit.getVersion(), new Phrase(name(unit, "en", id), name(unit, "ja", id)));
	}

	private static String name(IInstallableUnit unit, String language, String otherwise) {
		String name = unit.getProperty(IInstallableUnit.PROP_NAME, language);
		return name == null || name.isBlank() || name.startsWith("%") ? otherwise : name;
	}

	/** Whether p2 holds a feature in this unit; the other units are bundles, categories, products and rules. */
	static boolean is(IInstallableUnit unit) {
		return unit.getId().endsWith(GROUP);
	}

	/**
	 * Whether a person means this one.
	 *
	 * @param said the identifier, or the short name of one of ours, such as {@code ip}
	 */
	public boolean isCalled(String said) {
		return id.equals(said) || id.equals(said + FEATURE) || id.equals(OURS + said + FEATURE);
	}
}
