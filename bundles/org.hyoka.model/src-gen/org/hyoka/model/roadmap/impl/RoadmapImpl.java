/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Source;

import org.hyoka.model.hyoka.impl.FactImpl;

import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapPackage;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Roadmap</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapImpl#isReconstructed <em>Reconstructed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoadmapImpl extends FactImpl implements Roadmap {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected DatePoint from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected DatePoint to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<RoadmapGroup> groups;

	/**
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<RoadmapLink> links;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getSourceText() <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceText()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceText() <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceText()
	 * @generated
	 * @ordered
	 */
	protected String sourceText = SOURCE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #isReconstructed() <em>Reconstructed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReconstructed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECONSTRUCTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReconstructed() <em>Reconstructed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReconstructed()
	 * @generated
	 * @ordered
	 */
	protected boolean reconstructed = RECONSTRUCTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoadmapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RoadmapPackage.Literals.ROADMAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(DatePoint newFrom) {
		DatePoint oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(DatePoint newTo) {
		DatePoint oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoadmapGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<RoadmapGroup>(RoadmapGroup.class, this, RoadmapPackage.ROADMAP__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<Lane>(Lane.class, this, RoadmapPackage.ROADMAP__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoadmapLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<RoadmapLink>(RoadmapLink.class, this, RoadmapPackage.ROADMAP__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceText() {
		return sourceText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceText(String newSourceText) {
		String oldSourceText = sourceText;
		sourceText = newSourceText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP__SOURCE_TEXT, oldSourceText, sourceText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReconstructed() {
		return reconstructed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReconstructed(boolean newReconstructed) {
		boolean oldReconstructed = reconstructed;
		reconstructed = newReconstructed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP__RECONSTRUCTED, oldReconstructed, reconstructed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case RoadmapPackage.ROADMAP__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
			case RoadmapPackage.ROADMAP__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP__FROM:
				return getFrom();
			case RoadmapPackage.ROADMAP__TO:
				return getTo();
			case RoadmapPackage.ROADMAP__GROUPS:
				return getGroups();
			case RoadmapPackage.ROADMAP__LANES:
				return getLanes();
			case RoadmapPackage.ROADMAP__LINKS:
				return getLinks();
			case RoadmapPackage.ROADMAP__SOURCE:
				return getSource();
			case RoadmapPackage.ROADMAP__SOURCE_TEXT:
				return getSourceText();
			case RoadmapPackage.ROADMAP__SUMMARY:
				return getSummary();
			case RoadmapPackage.ROADMAP__RECONSTRUCTED:
				return isReconstructed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP__FROM:
				setFrom((DatePoint)newValue);
				return;
			case RoadmapPackage.ROADMAP__TO:
				setTo((DatePoint)newValue);
				return;
			case RoadmapPackage.ROADMAP__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends RoadmapGroup>)newValue);
				return;
			case RoadmapPackage.ROADMAP__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case RoadmapPackage.ROADMAP__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends RoadmapLink>)newValue);
				return;
			case RoadmapPackage.ROADMAP__SOURCE:
				setSource((Source)newValue);
				return;
			case RoadmapPackage.ROADMAP__SOURCE_TEXT:
				setSourceText((String)newValue);
				return;
			case RoadmapPackage.ROADMAP__SUMMARY:
				setSummary((String)newValue);
				return;
			case RoadmapPackage.ROADMAP__RECONSTRUCTED:
				setReconstructed((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case RoadmapPackage.ROADMAP__TO:
				setTo(TO_EDEFAULT);
				return;
			case RoadmapPackage.ROADMAP__GROUPS:
				getGroups().clear();
				return;
			case RoadmapPackage.ROADMAP__LANES:
				getLanes().clear();
				return;
			case RoadmapPackage.ROADMAP__LINKS:
				getLinks().clear();
				return;
			case RoadmapPackage.ROADMAP__SOURCE:
				setSource((Source)null);
				return;
			case RoadmapPackage.ROADMAP__SOURCE_TEXT:
				setSourceText(SOURCE_TEXT_EDEFAULT);
				return;
			case RoadmapPackage.ROADMAP__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case RoadmapPackage.ROADMAP__RECONSTRUCTED:
				setReconstructed(RECONSTRUCTED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case RoadmapPackage.ROADMAP__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case RoadmapPackage.ROADMAP__GROUPS:
				return groups != null && !groups.isEmpty();
			case RoadmapPackage.ROADMAP__LANES:
				return lanes != null && !lanes.isEmpty();
			case RoadmapPackage.ROADMAP__LINKS:
				return links != null && !links.isEmpty();
			case RoadmapPackage.ROADMAP__SOURCE:
				return source != null;
			case RoadmapPackage.ROADMAP__SOURCE_TEXT:
				return SOURCE_TEXT_EDEFAULT == null ? sourceText != null : !SOURCE_TEXT_EDEFAULT.equals(sourceText);
			case RoadmapPackage.ROADMAP__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case RoadmapPackage.ROADMAP__RECONSTRUCTED:
				return reconstructed != RECONSTRUCTED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", to: "); //$NON-NLS-1$
		result.append(to);
		result.append(", sourceText: "); //$NON-NLS-1$
		result.append(sourceText);
		result.append(", summary: "); //$NON-NLS-1$
		result.append(summary);
		result.append(", reconstructed: "); //$NON-NLS-1$
		result.append(reconstructed);
		result.append(')');
		return result.toString();
	}

} //RoadmapImpl
