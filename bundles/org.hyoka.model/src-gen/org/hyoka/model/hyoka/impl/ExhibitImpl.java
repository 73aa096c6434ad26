/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exhibit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExhibitImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExhibitImpl#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExhibitImpl#getPrintedNumber <em>Printed Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ExhibitImpl#getAltText <em>Alt Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ExhibitImpl extends NamedElementImpl implements Exhibit {
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
	 * The default value of the '{@link #getPrintedNumber() <em>Printed Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedNumber() <em>Printed Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedNumber()
	 * @generated
	 * @ordered
	 */
	protected String printedNumber = PRINTED_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAltText() <em>Alt Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAltText()
	 * @generated
	 * @ordered
	 */
	protected static final String ALT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAltText() <em>Alt Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAltText()
	 * @generated
	 * @ordered
	 */
	protected String altText = ALT_TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExhibitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.EXHIBIT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXHIBIT__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXHIBIT__SOURCE_TEXT, oldSourceText, sourceText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintedNumber() {
		return printedNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedNumber(String newPrintedNumber) {
		String oldPrintedNumber = printedNumber;
		printedNumber = newPrintedNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXHIBIT__PRINTED_NUMBER, oldPrintedNumber, printedNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAltText() {
		return altText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAltText(String newAltText) {
		String oldAltText = altText;
		altText = newAltText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.EXHIBIT__ALT_TEXT, oldAltText, altText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.EXHIBIT__SOURCE:
				return getSource();
			case HyokaPackage.EXHIBIT__SOURCE_TEXT:
				return getSourceText();
			case HyokaPackage.EXHIBIT__PRINTED_NUMBER:
				return getPrintedNumber();
			case HyokaPackage.EXHIBIT__ALT_TEXT:
				return getAltText();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.EXHIBIT__SOURCE:
				setSource((Source)newValue);
				return;
			case HyokaPackage.EXHIBIT__SOURCE_TEXT:
				setSourceText((String)newValue);
				return;
			case HyokaPackage.EXHIBIT__PRINTED_NUMBER:
				setPrintedNumber((String)newValue);
				return;
			case HyokaPackage.EXHIBIT__ALT_TEXT:
				setAltText((String)newValue);
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
			case HyokaPackage.EXHIBIT__SOURCE:
				setSource((Source)null);
				return;
			case HyokaPackage.EXHIBIT__SOURCE_TEXT:
				setSourceText(SOURCE_TEXT_EDEFAULT);
				return;
			case HyokaPackage.EXHIBIT__PRINTED_NUMBER:
				setPrintedNumber(PRINTED_NUMBER_EDEFAULT);
				return;
			case HyokaPackage.EXHIBIT__ALT_TEXT:
				setAltText(ALT_TEXT_EDEFAULT);
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
			case HyokaPackage.EXHIBIT__SOURCE:
				return source != null;
			case HyokaPackage.EXHIBIT__SOURCE_TEXT:
				return SOURCE_TEXT_EDEFAULT == null ? sourceText != null : !SOURCE_TEXT_EDEFAULT.equals(sourceText);
			case HyokaPackage.EXHIBIT__PRINTED_NUMBER:
				return PRINTED_NUMBER_EDEFAULT == null ? printedNumber != null : !PRINTED_NUMBER_EDEFAULT.equals(printedNumber);
			case HyokaPackage.EXHIBIT__ALT_TEXT:
				return ALT_TEXT_EDEFAULT == null ? altText != null : !ALT_TEXT_EDEFAULT.equals(altText);
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
		result.append(" (sourceText: "); //$NON-NLS-1$
		result.append(sourceText);
		result.append(", printedNumber: "); //$NON-NLS-1$
		result.append(printedNumber);
		result.append(", altText: "); //$NON-NLS-1$
		result.append(altText);
		result.append(')');
		return result.toString();
	}

} //ExhibitImpl
