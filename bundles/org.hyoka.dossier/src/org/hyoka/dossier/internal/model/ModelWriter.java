// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.model.FeatureShape.Kind;
import org.hyoka.dossier.internal.xml.XmlLimits;
import org.hyoka.dossier.internal.xml.XmlOutput;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;

/**
 * Writes a dossier as XMI that EMF's own reader understands too. What it writes, {@link ModelReader} reads: where the
 * memory holds something that no file can hold, either a sentence says what was left out, or nothing is written.
 */
public final class ModelWriter {
	/** Knows the objects of the dossier. */
	public interface Owner {
		/** The id of an object of the dossier, given now if it had none; null if it stands elsewhere. */
		String id(EObject object);

		/** Whether an object of the dossier has this id. */
		boolean has(String id);
	}

	/**
	 * What came out.
	 *
	 * @param adjustments what could not be kept as it was
	 * @param entries     entries of the container that the model names
	 * @param packages    namespaces of the metamodels whose objects are in it
	 * @param objects     how many objects there are
	 */
	public record Result(List<Phrase> adjustments, Set<String> entries, Set<String> packages, long objects) {
	}

	private static final int MOST_ADJUSTMENTS = 100;
	/** Objects inside each other below the dossier; their values are one deeper. */
	private static final int DEEPEST = XmlLimits.STANDARD.depth() - 2;
	/** Characters of a value, well below what is read. */
	private static final int LONGEST = XmlLimits.STANDARD.token() / 3;
	private static final byte[] TYPE = ascii("xsi:type");
	private static final byte[] NIL = ascii("xsi:nil");
	private static final byte[] XMI_ID = ascii("xmi:id");
	private final XmlOutput out;
	private final Owner owner;
	private final IProgressMonitor monitor;
	private final List<Phrase> adjustments = new ArrayList<>();
	private final Set<String> entries = new HashSet<>();
	private final Map<EClass, ClassShape> shapes = new IdentityHashMap<>();
	private final Prefixes prefixes = new Prefixes();
	private final Set<EPackage> packages = new LinkedHashSet<>();
	private final UnknownWriter unknowns;
	private long objects;
	private long replaced;
	private int depth;

	/**
	 * @param stream  where to; it is left open
	 * @param owner   gives ids
	 * @param unknown objects with unknown contents
	 * @param monitor asked now and then whether to stop; not null
	 */
	public ModelWriter(OutputStream stream, Owner owner, Iterable<EObject> unknown, IProgressMonitor monitor) {
		this.out = new XmlOutput(stream);
		this.owner = owner;
		this.monitor = monitor;
		this.unknowns = new UnknownWriter(out, prefixes, owner, unknown);
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * Writes all.
	 *
	 * @throws Refusal                    if there is something that no file can hold
	 * @throws IOException                if it cannot be written
	 * @throws OperationCanceledException if the monitor says so
	 */
	public Result write(Dossier dossier) throws Refusal, IOException {
		out.begin();
		byte[] name = ascii("hyoka:Dossier");
		out.start(name);
		out.attribute(ascii("xmi:version"), "2.0");
		out.attribute(ascii("xmlns:xmi"), Packages.XMI);
		out.attribute(ascii("xmlns:xsi"), Packages.XSI);
		for (EPackage own : ModelPackages.OWN.stream().sorted(Comparator.comparing(EPackage::getNsPrefix)).toList()) {
			prefixes.declare(own.getNsPrefix(), own.getNsURI());
			out.attribute(ascii("xmlns:" + own.getNsPrefix()), own.getNsURI());
			packages.add(own);
		}
		body((InternalEObject) dossier, shape(dossier), name);
		out.flush();
		Set<String> uris = new TreeSet<>();
		packages.forEach(p -> uris.add(p.getNsURI()));
		return new Result(adjustments, entries, uris, objects);
	}

	private ClassShape shape(EObject object) throws Refusal {
		ClassShape shape = shapes.get(object.eClass());
		if (shape == null) {
			shape = ClassShape.of(object.eClass());
			if (!shape.isCreatable() || ModelPackages.isPlatform(object.eClass().getEPackage().getNsURI())) {
				throw notStorable("save.class", object.eClass().getName());
			}
			packages.add(object.eClass().getEPackage());
			shapes.put(object.eClass(), shape);
		}
		return shape;
	}

	private void object(InternalEObject object, FeatureShape in) throws Refusal, IOException {
		ClassShape shape = shape(object);
		if (++depth > DEEPEST) {
			throw notStorable("save.depth", DEEPEST);
		}
		out.start(in.nameBytes);
		if (shape.eClass != in.type) {
			type(shape.eClass);
		}
		if (!shape.element) {
			out.attribute(XMI_ID, owner.id(object));
		}
		body(object, shape, in.nameBytes);
		depth--;
	}

	private void type(EClass eClass) throws IOException {
		EPackage ePackage = eClass.getEPackage();
		String prefix = prefixes.of(ePackage.getNsURI());
		if (prefix == null) {
			// Declared where it is needed: third parties' objects are few.
			prefix = prefixes.free(ePackage.getNsPrefix());
			out.attribute(ascii("xmlns:" + prefix), ePackage.getNsURI());
		}
		out.attribute(TYPE, prefix + ':' + eClass.getName());
	}

	private void body(InternalEObject object, ClassShape shape, byte[] name) throws Refusal, IOException {
		if ((++objects & 0xFFF) == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		for (FeatureShape feature : shape.unstorable) {
			if (object.eIsSet(feature.id)) {
				throw notStorable("save.feature", feature.name, shape.eClass.getName());
			}
		}
		Unknown unknown = Unknown.of(object);
		for (FeatureShape feature : shape.attributes) {
			switch (feature.kind) {
			case ID -> out.attribute(feature.nameBytes, owner.id(object));
			case VALUE -> value(object, feature);
			default -> references(object, feature, unknown);
			}
		}
		if (unknown != null) {
			unknowns.attributes(unknown);
		}
		noteReplaced(object);
		if (object instanceof Figure figure && figure.getEntry() != null) {
			entries.add(figure.getEntry());
		} else if (object instanceof AttachedDocument document && document.getEntry() != null) {
			entries.add(document.getEntry());
		}
		for (FeatureShape feature : shape.nillable) {
			nil(object, feature);
		}
		for (FeatureShape feature : shape.elements) {
			if (feature.kind == Kind.VALUES) {
				values(object, feature);
			} else {
				contents(object, feature, unknown);
			}
		}
		if (unknown != null) {
			for (Unknown.Element element : UnknownWriter.elements(unknown, null)) {
				unknowns.element(element);
			}
		}
		out.end(name);
		noteReplaced(object);
	}

	private void noteReplaced(EObject object) {
		if (out.replaced() > replaced) {
			adjust("save.characters", out.replaced() - replaced, Naming.where(object));
			replaced = out.replaced();
		}
	}

	private void value(InternalEObject object, FeatureShape feature) throws Refusal, IOException {
		if (object.eIsSet(feature.id)) {
			Object value = object.eGet(feature.id, false, true);
			if (value != null) {
				out.attribute(feature.nameBytes, text(object, feature, value));
			}
		}
	}

	/** A value that was taken away where there is a default: an attribute cannot say that, an element can. */
	private void nil(InternalEObject object, FeatureShape feature) throws IOException {
		if (object.eIsSet(feature.id) && object.eGet(feature.id, false, true) == null) {
			out.start(feature.nameBytes);
			out.attribute(NIL, "true");
			out.end(feature.nameBytes);
		}
	}

	private static String text(EObject object, FeatureShape feature, Object value) throws Refusal {
		try {
			String text = feature.values.write(value);
			if (text.length() > LONGEST) {
				throw notStorable("save.long", LONGEST);
			}
			return text;
		} catch (Refusal e) {
			throw notStorable("save.value", Naming.label(feature.feature), Naming.where(object), e.what());
		}
	}

	private void values(InternalEObject object, FeatureShape feature) throws Refusal, IOException {
		if (object.eIsSet(feature.id)) {
			for (Object value : (List<?>) object.eGet(feature.id, false, true)) {
				out.start(feature.nameBytes);
				String text = value == null ? "" : text(object, feature, value);
				if (!text.isEmpty()) {
					out.text(text);
				}
				out.end(feature.nameBytes);
			}
		}
	}

	private void references(InternalEObject object, FeatureShape feature, Unknown unknown)
			throws Refusal, IOException {
		List<Unknown.Reference> kept = unknowns.references(unknown, feature);
		boolean set = object.eIsSet(feature.id);
		Object value = set ? object.eGet(feature.id, false, true) : null;
		if (!kept.isEmpty()) {
			List<String> known = new ArrayList<>();
			for (Object target : !set ? List.of() : feature.many ? (List<?>) value : List.of(value)) {
				String id = id(object, feature, (EObject) target);
				if (id != null) {
					known.add(id);
				}
			}
			out.attribute(feature.nameBytes, String.join(" ", UnknownWriter.merged(known, kept, feature.many)));
			return;
		}
		if (!set) {
			return;
		}
		if (!feature.many) {
			String id = id(object, feature, (EObject) value);
			if (id != null) {
				out.beginAttribute(feature.nameBytes);
				out.plain(id);
				out.endAttribute();
			}
			return;
		}
		boolean begun = false;
		for (Object target : (List<?>) value) {
			String id = id(object, feature, (EObject) target);
			if (id != null) {
				if (begun) {
					out.plain(" ");
				} else {
					out.beginAttribute(feature.nameBytes);
					begun = true;
				}
				out.plain(id);
			}
		}
		if (begun) {
			out.endAttribute();
		}
	}

	private String id(EObject object, FeatureShape feature, EObject target) {
		String id = owner.id(target);
		if (id == null) {
			adjust("save.reference", Naming.label(feature.feature), Naming.where(object), Naming.where(target));
		}
		return id;
	}

	private void contents(InternalEObject object, FeatureShape feature, Unknown unknown)
			throws Refusal, IOException {
		boolean set = object.eIsSet(feature.id);
		List<?> children = List.of();
		if (set) {
			Object value = object.eGet(feature.id, false, true);
			children = feature.many ? (List<?>) value : List.of(value);
		}
		List<Unknown.Element> others = UnknownWriter.elements(unknown, feature);
		if (!feature.many && set) {
			others = List.of();
		}
		int next = 0;
		int index = 0;
		for (Object child : children) {
			while (next < others.size() && others.get(next).before() <= index) {
				unknowns.element(others.get(next++));
			}
			object((InternalEObject) child, feature);
			index++;
		}
		while (next < others.size()) {
			unknowns.element(others.get(next++));
		}
	}

	private void adjust(String key, Object... arguments) {
		if (adjustments.size() < MOST_ADJUSTMENTS) {
			adjustments.add(Messages.phrase(key, arguments));
		}
	}

	private static Refusal notStorable(String key, Object... arguments) {
		return Refusal.of(Reason.NOT_STORABLE, key, arguments);
	}
}
