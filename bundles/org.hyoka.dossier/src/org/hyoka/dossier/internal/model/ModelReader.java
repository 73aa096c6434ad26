// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hyoka.core.Ids;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.model.FeatureShape.Kind;
import org.hyoka.dossier.internal.xml.XmlName;
import org.hyoka.dossier.internal.xml.XmlSource;
import org.hyoka.dossier.internal.xml.XmlSource.Event;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * Makes a dossier from XMI: everything fits the metamodel and every reference leads to an object of the same dossier, or
 * the whole is refused. What no installed bundle reads is kept beside its object. No address in the text is ever
 * followed.
 */
public final class ModelReader {
	/**
	 * A dossier that was read.
	 *
	 * @param dossier the dossier, in no resource
	 * @param index   its objects by id
	 * @param unknown objects that have unknown contents
	 * @param entries entries of the container that the model names
	 * @param foreign namespaces of the unknown contents
	 */
	public record Result(Dossier dossier, IdIndex index, Set<EObject> unknown, Set<String> entries,
			Set<String> foreign) {
	}

	/** An object that is being read. */
	private static final class Frame {
		InternalEObject object;
		ClassShape shape;
		/** The feature of the object outside that it stands in; null for the root. */
		FeatureShape in;
		int declarations;
		/** Values of long lists, to find what stands twice. */
		Map<FeatureShape, Set<Object>> seen;
	}

	private final XmlSource xml;
	private final long most;
	private final IProgressMonitor monitor;
	private final Namespaces namespaces = new Namespaces();
	private final Types types = new Types(namespaces);
	private final IdIndex index = new IdIndex();
	private final PendingReferences pending = new PendingReferences(index);
	private final UnknownReader unknown;
	private final Set<String> entries = new HashSet<>();
	private final ArrayList<Frame> frames = new ArrayList<>();
	private int depth;
	private long count;

	/**
	 * @param xml     the text
	 * @param most    how many objects, references and unknown parts are accepted
	 * @param monitor asked now and then whether to stop; not null
	 */
	public ModelReader(XmlSource xml, long most, IProgressMonitor monitor) {
		this.xml = xml;
		this.most = most;
		this.monitor = monitor;
		this.unknown = new UnknownReader(xml, namespaces, this::count);
	}

	/**
	 * Reads all.
	 *
	 * @throws Refusal                    if it is no dossier, or too much
	 * @throws IOException                if it cannot be read
	 * @throws OperationCanceledException if the monitor says so
	 */
	public Result read() throws Refusal, IOException {
		try {
			xml.next();
			Dossier dossier = root();
			while (depth > 0) {
				Event event = xml.next();
				if (event == Event.START) {
					start(frames.get(depth - 1));
				} else if (event == Event.END) {
					end();
				} else {
					throw wrong("model.text", xml.text().strip());
				}
			}
			xml.next();
			unknown.settle(index);
			pending.resolve(unknown.ids(), unknown.holders());
			return new Result(dossier, index, unknown.holders(), entries, unknown.uris());
		} catch (Refusal e) {
			throw e.at(xml.line(), xml.column());
		}
	}

	private Dossier root() throws Refusal {
		int declarations = namespaces.enter(xml);
		String uri = namespaces.uri(xml.name().prefix());
		if (!HyokaPackage.eNS_URI.equals(uri) || !xml.name().local().equals(HyokaPackage.Literals.DOSSIER.getName())) {
			throw wrong("model.root", xml.name().text());
		}
		begin(ClassShape.of(HyokaPackage.Literals.DOSSIER), null, declarations);
		return (Dossier) frames.getFirst().object;
	}

	private void start(Frame parent) throws Refusal, IOException {
		XmlName name = xml.name();
		FeatureShape feature = name.prefix().isEmpty() ? parent.shape.feature(name.local()) : null;
		if (feature == null || feature.kind == Kind.UNSTORABLE) {
			unknown.element(parent.object, null, 0);
			return;
		}
		switch (feature.kind) {
		case CONTENT -> content(parent, feature);
		case VALUE, VALUES, ID -> value(parent, feature);
		default -> throw hasHref() ? outside() : wrong("model.reference.element", feature.name);
		}
	}

	private void content(Frame parent, FeatureShape feature) throws Refusal, IOException {
		int declarations = namespaces.enter(xml);
		String typeName = typeName();
		ClassShape shape = typeName == null ? feature.typeShape() : types.find(typeName);
		if (shape == null) {
			namespaces.leave(declarations);
			unknown.element(parent.object, feature, size(parent.object, feature));
			return;
		}
		if (hasHref()) {
			throw outside();
		}
		if (!shape.isCreatable() || !feature.accepts(shape.eClass)) {
			throw wrong("model.type", shape.eClass.getName(), feature.name, feature.type.getName());
		}
		begin(shape, feature, declarations);
	}

	private static int size(EObject object, FeatureShape feature) {
		return feature.many ? ((List<?>) object.eGet(feature.feature)).size() : 0;
	}

	private void begin(ClassShape shape, FeatureShape in, int declarations) throws Refusal {
		count();
		if (depth == frames.size()) {
			frames.add(new Frame());
		}
		Frame frame = frames.get(depth++);
		frame.object = (InternalEObject) shape.create();
		frame.shape = shape;
		frame.in = in;
		frame.declarations = declarations;
		frame.seen = null;
		for (int i = 0; i < xml.attributeCount(); i++) {
			XmlName name = xml.attributeName(i);
			if (name.prefix().isEmpty()) {
				attribute(frame, name, xml.attributeValue(i));
			} else if (!name.isDeclaration()) {
				prefixed(frame, name, xml.attributeValue(i));
			}
		}
		identify(frame.object);
	}

	private void identify(EObject object) throws Refusal {
		String id = Identity.of(object);
		if (id == null) {
			id = Ids.random();
			Identity.set(object, id);
		}
		if (index.put(id, object) != null) {
			throw wrong("model.id.twice", id);
		}
	}

	private void attribute(Frame frame, XmlName name, String value) throws Refusal {
		FeatureShape feature = frame.shape.feature(name.local());
		if (feature == null || feature.kind == Kind.UNSTORABLE) {
			if (name.local().equals("href")) {
				throw outside();
			}
			unknown.attribute(frame.object, name, value);
			return;
		}
		switch (feature.kind) {
		case ID -> {
			if (!Identity.isWellFormed(value)) {
				throw wrong("model.id", value);
			}
			frame.object.eSet(feature.id, value);
		}
		case VALUE -> set(frame.object, feature, value);
		case REFERENCE -> {
			count();
			pending.add(frame.object, feature, value, xml.line());
		}
		default -> throw wrong("model.attribute", feature.name);
		}
	}

	private void prefixed(Frame frame, XmlName name, String value) throws Refusal {
		String uri = namespaces.uri(name.prefix());
		boolean xmi = Packages.XMI.equals(uri);
		if (uri == null) {
			throw wrong("model.prefix", name.prefix());
		}
		if (xmi && name.local().equals("id") && !frame.shape.element) {
			if (!Identity.isWellFormed(value)) {
				throw wrong("model.id", value);
			}
			Identity.set(frame.object, value);
		} else if (!isOfXmi(uri, name.local())) {
			unknown.attribute(frame.object, name, value);
		}
	}

	/** Whether XMI itself gives the attribute its meaning; where schemas would stand, nobody looks. */
	private static boolean isOfXmi(String uri, String name) {
		return switch (uri) {
		case Packages.XMI -> name.equals("version") || name.equals("type");
		case Packages.XSI -> name.equals("type") || name.equals("schemaLocation")
				|| name.equals("noNamespaceSchemaLocation");
		default -> false;
		};
	}

	private String typeName() {
		for (int i = 0; i < xml.attributeCount(); i++) {
			XmlName name = xml.attributeName(i);
			if (name.local().equals("type") && !name.prefix().isEmpty()) {
				String uri = namespaces.uri(name.prefix());
				if (Packages.XSI.equals(uri) || Packages.XMI.equals(uri)) {
					return xml.attributeValue(i);
				}
			}
		}
		return null;
	}

	private boolean hasHref() {
		for (int i = 0; i < xml.attributeCount(); i++) {
			if (xml.attributeName(i).text().equals("href")) {
				return true;
			}
		}
		return false;
	}

	/** A value that stands in an element of its own. */
	private void value(Frame parent, FeatureShape feature) throws Refusal, IOException {
		count();
		boolean nil = feature.nillable && isNil();
		if (xml.attributeCount() > (nil ? 1 : 0)) {
			throw wrong("model.value.attributes", feature.name);
		}
		xml.keepWhitespace(true);
		String text = "";
		Event event = xml.next();
		while (event == Event.TEXT) {
			text = text.isEmpty() ? xml.text() : text + xml.text();
			event = xml.next();
		}
		xml.keepWhitespace(false);
		if (event != Event.END) {
			throw wrong("model.value.elements", feature.name);
		}
		if (nil && !text.isBlank()) {
			throw wrong("model.value.attributes", feature.name);
		}
		if (feature.kind == Kind.VALUES) {
			add(parent, feature, parse(feature, text));
		} else if (feature.kind == Kind.ID || parent.object.eIsSet(feature.id)) {
			throw wrong("model.twice", feature.name);
		} else if (nil) {
			parent.object.eSet(feature.id, null);
		} else {
			set(parent.object, feature, text);
		}
	}

	/** Whether the element that begins says that there is no value. */
	private boolean isNil() {
		for (int i = 0; i < xml.attributeCount(); i++) {
			XmlName name = xml.attributeName(i);
			if (name.local().equals("nil") && Packages.XSI.equals(namespaces.uri(name.prefix()))) {
				return xml.attributeValue(i).equals("true");
			}
		}
		return false;
	}

	private void set(InternalEObject object, FeatureShape feature, String text) throws Refusal {
		object.eSet(feature.id, parse(feature, text));
		if (feature.feature == HyokaPackage.Literals.FIGURE__ENTRY
				|| feature.feature == HyokaPackage.Literals.ATTACHED_DOCUMENT__ENTRY) {
			entries.add(text);
		}
	}

	private Object parse(FeatureShape feature, String text) throws Refusal {
		try {
			return feature.values.read(text);
		} catch (Refusal e) {
			throw Refusal.of(e.reason(), "model.value", feature.name, e.what()).at(xml.line(), xml.column());
		}
	}

	@SuppressWarnings("unchecked")
	private void add(Frame parent, FeatureShape feature, Object value) throws Refusal {
		if (feature.checked) {
			if (parent.seen == null) {
				parent.seen = new HashMap<>();
			}
			if (!parent.seen.computeIfAbsent(feature, f -> new HashSet<>()).add(value)) {
				throw wrong("model.value.twice", feature.name);
			}
		}
		((InternalEList<Object>) parent.object.eGet(feature.id, false, true)).addUnique(value);
	}

	@SuppressWarnings("unchecked")
	private void end() throws Refusal {
		Frame frame = frames.get(--depth);
		namespaces.leave(frame.declarations);
		if (depth == 0) {
			return;
		}
		InternalEObject parent = frames.get(depth - 1).object;
		FeatureShape in = frame.in;
		if (in.many) {
			((InternalEList<Object>) parent.eGet(in.id, false, true)).addUnique(frame.object);
		} else if (parent.eGet(in.id, false, true) != null) {
			throw wrong("model.twice", in.name);
		} else {
			parent.eSet(in.id, frame.object);
		}
		frame.object = null;
	}

	private void count() throws Refusal {
		if (++count > most) {
			throw Refusal.of(Reason.TOO_LARGE, "model.objects", most);
		}
		if ((count & 0xFFF) == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private Refusal outside() {
		return Refusal.of(Reason.UNSAFE, "model.href");
	}

	private Refusal wrong(String key, Object... arguments) {
		return Refusal.of(Reason.WRONG_CONTENT, key, arguments).at(xml.line(), xml.column());
	}
}
