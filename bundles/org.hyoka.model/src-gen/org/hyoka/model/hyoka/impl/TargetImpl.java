/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.hyoka.Unit;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getOutlook <em>Outlook</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.TargetImpl#getCauseAnalysis <em>Cause Analysis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetImpl extends FactImpl implements Target {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected DatePoint due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TargetKind KIND_EDEFAULT = TargetKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TargetKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected static final String QUALIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected String qualifier = QUALIFIER_EDEFAULT;

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
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<TargetRevision> revisions;

	/**
	 * The default value of the '{@link #getOutlook() <em>Outlook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlook()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLOOK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutlook() <em>Outlook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlook()
	 * @generated
	 * @ordered
	 */
	protected String outlook = OUTLOOK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCauseAnalysis() <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauseAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCauseAnalysis() <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauseAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String causeAnalysis = CAUSE_ANALYSIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(DatePoint newDue) {
		DatePoint oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TargetKind newKind) {
		TargetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQualifier() {
		return qualifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualifier(String newQualifier) {
		String oldQualifier = qualifier;
		qualifier = newQualifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__QUALIFIER, oldQualifier, qualifier));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TargetRevision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<TargetRevision>(TargetRevision.class, this, HyokaPackage.TARGET__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutlook() {
		return outlook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlook(String newOutlook) {
		String oldOutlook = outlook;
		outlook = newOutlook;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__OUTLOOK, oldOutlook, outlook));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCauseAnalysis() {
		return causeAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCauseAnalysis(String newCauseAnalysis) {
		String oldCauseAnalysis = causeAnalysis;
		causeAnalysis = newCauseAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.TARGET__CAUSE_ANALYSIS, oldCauseAnalysis, causeAnalysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.TARGET__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
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
			case HyokaPackage.TARGET__VALUE:
				return getValue();
			case HyokaPackage.TARGET__UNIT:
				return getUnit();
			case HyokaPackage.TARGET__DUE:
				return getDue();
			case HyokaPackage.TARGET__KIND:
				return getKind();
			case HyokaPackage.TARGET__QUALIFIER:
				return getQualifier();
			case HyokaPackage.TARGET__SOURCE:
				return getSource();
			case HyokaPackage.TARGET__REVISIONS:
				return getRevisions();
			case HyokaPackage.TARGET__OUTLOOK:
				return getOutlook();
			case HyokaPackage.TARGET__CAUSE_ANALYSIS:
				return getCauseAnalysis();
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
			case HyokaPackage.TARGET__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case HyokaPackage.TARGET__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.TARGET__DUE:
				setDue((DatePoint)newValue);
				return;
			case HyokaPackage.TARGET__KIND:
				setKind((TargetKind)newValue);
				return;
			case HyokaPackage.TARGET__QUALIFIER:
				setQualifier((String)newValue);
				return;
			case HyokaPackage.TARGET__SOURCE:
				setSource((Source)newValue);
				return;
			case HyokaPackage.TARGET__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends TargetRevision>)newValue);
				return;
			case HyokaPackage.TARGET__OUTLOOK:
				setOutlook((String)newValue);
				return;
			case HyokaPackage.TARGET__CAUSE_ANALYSIS:
				setCauseAnalysis((String)newValue);
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
			case HyokaPackage.TARGET__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case HyokaPackage.TARGET__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.TARGET__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case HyokaPackage.TARGET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.TARGET__QUALIFIER:
				setQualifier(QUALIFIER_EDEFAULT);
				return;
			case HyokaPackage.TARGET__SOURCE:
				setSource((Source)null);
				return;
			case HyokaPackage.TARGET__REVISIONS:
				getRevisions().clear();
				return;
			case HyokaPackage.TARGET__OUTLOOK:
				setOutlook(OUTLOOK_EDEFAULT);
				return;
			case HyokaPackage.TARGET__CAUSE_ANALYSIS:
				setCauseAnalysis(CAUSE_ANALYSIS_EDEFAULT);
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
			case HyokaPackage.TARGET__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case HyokaPackage.TARGET__UNIT:
				return unit != null;
			case HyokaPackage.TARGET__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case HyokaPackage.TARGET__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.TARGET__QUALIFIER:
				return QUALIFIER_EDEFAULT == null ? qualifier != null : !QUALIFIER_EDEFAULT.equals(qualifier);
			case HyokaPackage.TARGET__SOURCE:
				return source != null;
			case HyokaPackage.TARGET__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case HyokaPackage.TARGET__OUTLOOK:
				return OUTLOOK_EDEFAULT == null ? outlook != null : !OUTLOOK_EDEFAULT.equals(outlook);
			case HyokaPackage.TARGET__CAUSE_ANALYSIS:
				return CAUSE_ANALYSIS_EDEFAULT == null ? causeAnalysis != null : !CAUSE_ANALYSIS_EDEFAULT.equals(causeAnalysis);
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
		result.append(" (value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", due: "); //$NON-NLS-1$
		result.append(due);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", qualifier: "); //$NON-NLS-1$
		result.append(qualifier);
		result.append(", outlook: "); //$NON-NLS-1$
		result.append(outlook);
		result.append(", causeAnalysis: "); //$NON-NLS-1$
		result.append(causeAnalysis);
		result.append(')');
		return result.toString();
	}

} //TargetImpl
