// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.hyoka.core.text.Phrase;

/**
 * A feature in one version, installed or offered by a site.
 *
 * @param id      such as {@code org.hyoka.ip.feature}
 * @param version with its qualifier
 * @param name    as people call it, in the languages that the feature has
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
		return new Feature(idOf(unit), unit.getVersion(), Phrase.of(new Name(unit)));
	}

	private record Name(IInstallableUnit unit) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			String name = unit.getProperty(IInstallableUnit.PROP_NAME, locale.getLanguage());
			return name == null || name.isBlank() || name.startsWith("%") ? idOf(unit) : name;
		}
	}

	private static String idOf(IInstallableUnit unit) {
		String id = unit.getId();
		return id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
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
