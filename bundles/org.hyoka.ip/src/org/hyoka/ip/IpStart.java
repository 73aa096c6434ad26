// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;

/** How the tracking of IP begins: with the checklist and the duties of a template, each one undoable step. */
public final class IpStart {
	private static final PhraseBook BOOK = PhraseBook.of(IpStart.class);
	private static final String CHECKLIST = "standard";
	private static final String DUTIES = "japan";

	private IpStart() {
	}

	/**
	 * Begins with the standard checklist and the duties that Japanese law and contracts know.
	 *
	 * @return not executable where the undertaking has IP already
	 */
	public static Command management(EditingDomain domain, Undertaking undertaking, Templates templates) {
		if (undertaking.getIp() != null) {
			return UnexecutableCommand.INSTANCE;
		}
		IpManagement ip = IpFactory.eINSTANCE.createIpManagement();
		templates.instantiateClauseTopics(CHECKLIST, ip);
		templates.instantiateDuties(DUTIES, ip);
		CompoundCommand all = new CompoundCommand(say("start.command"));
		all.append(SetCommand.create(domain, undertaking, HyokaPackage.Literals.UNDERTAKING__IP, ip));
		return all;
	}

	/** Adds the topics of the standard checklist that are not in use yet; not executable if all are. */
	public static Command topics(EditingDomain domain, IpManagement ip, Templates templates) {
		IpManagement fresh = IpFactory.eINSTANCE.createIpManagement();
		templates.instantiateClauseTopics(CHECKLIST, fresh);
		Set<Integer> numbers = ip.getTopics().stream().map(ClauseTopic::getNumber).filter(Objects::nonNull).collect(Collectors.toSet());
		List<ClauseTopic> missing = missing(ip.getTopics(), fresh.getTopics(), NamedElement::getName).stream()
				.filter(t -> !numbers.contains(t.getNumber())).toList();
		return missing.isEmpty() ? UnexecutableCommand.INSTANCE : add(domain, ip, missing, "start.topics");
	}

	/**
	 * Adds the duties of a template that do not apply yet; not executable if all do.
	 *
	 * @param key of the template, such as {@code japan} or {@code us-iedison}
	 */
	public static Command duties(EditingDomain domain, IpManagement ip, Templates templates, String key) {
		IpManagement fresh = IpFactory.eINSTANCE.createIpManagement();
		templates.instantiateDuties(key, fresh);
		List<DutyTemplate> missing = missing(ip.getDutyTemplates(), fresh.getDutyTemplates(), t -> t.getName() + '\n' + t.getAgency());
		return missing.isEmpty() ? UnexecutableCommand.INSTANCE : add(domain, ip, missing, "start.duties");
	}

	private static <T> List<T> missing(List<T> present, List<T> wanted, Function<T, String> key) {
		Set<String> known = present.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
		return wanted.stream().filter(t -> !known.contains(key.apply(t))).toList();
	}

	private static Command add(EditingDomain domain, IpManagement ip, List<? extends NamedElement> objects, String label) {
		CompoundCommand all = new CompoundCommand(say(label));
		all.append(AddCommand.create(domain, ip,
				objects.getFirst() instanceof ClauseTopic ? Literals.IP_MANAGEMENT__TOPICS : Literals.IP_MANAGEMENT__DUTY_TEMPLATES, objects));
		return all;
	}

	private static String say(String key) {
		return BOOK.phrase(key).in(Locale.getDefault());
	}
}
